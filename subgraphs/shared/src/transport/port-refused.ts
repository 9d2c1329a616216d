/** A port that cannot be had, for the person who starts us. */
export class PortRefused extends Error {
  constructor(zh: string, en: string, options: ErrorOptions) {
    super(`${zh}\n${en}`, options);
    this.name = 'PortRefused';
  }
}

/** Says of a port that it is taken, or not for us; any other error is given back as it is. */
export function portRefused(error: NodeJS.ErrnoException, port: number): Error {
  const options = { cause: error };
  if (error.code === 'EADDRINUSE') {
    const zh = `端口 ${port} 已被占用。请停止占用它的程序，或换一个端口。`;
    const en = `Port ${port} is taken. Stop what uses it, or choose another.`;
    return new PortRefused(zh, en, options);
  }
  if (error.code === 'EACCES') {
    const zh = `没有权限使用端口 ${port}。请选一个大于 1024 的端口。`;
    const en = `Port ${port} needs more rights. Choose one above 1024.`;
    return new PortRefused(zh, en, options);
  }
  return error;
}
