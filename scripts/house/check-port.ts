import { createServer } from 'node:net';
import { UsageError } from './arguments.ts';

/** Refuses a taken port before anything is started or written. */
export async function checkPort(port: number, host: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, port)));
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

function explain(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    return new UsageError(
      `端口 ${port} 已被占用。请停止占用它的程序，或用 --port 换一个端口。\n` +
        `Port ${port} is taken. Stop what uses it, or choose another with --port.`,
    );
  }
  if (error.code === 'EACCES') {
    return new UsageError(
      `没有权限使用端口 ${port}。请用 --port 选一个大于 1024 的端口。\n` +
        `Port ${port} needs more rights. Choose one above 1024 with --port.`,
    );
  }
  return error;
}
