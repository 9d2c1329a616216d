import type { Duplex } from 'node:stream';

/** Up to here one copy is cheaper than one more buffer to write. */
const COPY_BYTES_MAX = 16 * 1024;

/**
 * Writes one text frame of a server: what is its reader's own, then what many share.
 *
 * The shared part is encoded once, however many read it, and held once while it waits to leave.
 */
export function writeFrame(socket: Duplex, own: Buffer, shared: Buffer): void {
  const size = own.length + shared.length + 1;
  const header = headerSize(size);
  if (size <= COPY_BYTES_MAX) {
    const frame = Buffer.allocUnsafe(header + size);
    writeHeader(frame, size);
    own.copy(frame, header);
    shared.copy(frame, header + own.length);
    frame[header + size - 1] = END;
    socket.write(frame);
    return;
  }
  const head = Buffer.allocUnsafe(header + own.length);
  writeHeader(head, size);
  own.copy(head, header);
  socket.cork();
  socket.write(head);
  socket.write(shared);
  socket.write(CLOSING);
  socket.uncork();
}

const END = '}'.charCodeAt(0);
const CLOSING = Buffer.from('}');
const FINAL_TEXT = 0x81;

function headerSize(size: number): number {
  return size < 126 ? 2 : size < 65_536 ? 4 : 10;
}

function writeHeader(into: Buffer, size: number): void {
  into[0] = FINAL_TEXT;
  if (size < 126) {
    into[1] = size;
  } else if (size < 65_536) {
    into[1] = 126;
    into.writeUInt16BE(size, 2);
  } else {
    into[1] = 127;
    into.writeUIntBE(0, 2, 2);
    into.writeUIntBE(size, 4, 6);
  }
}
