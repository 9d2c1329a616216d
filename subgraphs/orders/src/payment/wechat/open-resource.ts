import { createDecipheriv } from 'node:crypto';
import { z } from 'zod';

/** A part of a message that only the merchant can read. */
export const Resource = z.object({
  algorithm: z.literal('AEAD_AES_256_GCM').default('AEAD_AES_256_GCM'),
  ciphertext: z.string().max(65_536),
  nonce: z.string().min(1).max(32),
  associated_data: z.string().max(64).nullish(),
});

const TAG_BYTES = 16;

/** Decrypts a resource with the merchant's API key; throws when it was not made with it. */
export function openResource(apiKey: string, resource: z.infer<typeof Resource>): string {
  const sealed = Buffer.from(resource.ciphertext, 'base64');
  if (sealed.length < TAG_BYTES) throw new Error('a resource of WeChat Pay is too short');
  const key = Buffer.from(apiKey);
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(resource.nonce), {
    authTagLength: TAG_BYTES,
  });
  decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
  decipher.setAAD(Buffer.from(resource.associated_data ?? ''));
  const opened = [decipher.update(sealed.subarray(0, -TAG_BYTES)), decipher.final()];
  return Buffer.concat(opened).toString('utf8');
}
