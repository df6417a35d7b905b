// Loaded before a program (node --import), it makes the embedded engine fail to load, as where no binary is made for the machine.
import { register } from 'node:module';

const hooks = `export function resolve(name, context, next) {
  if (name === '@grafeo-db/js') throw new Error('Cannot find native binding');
  return next(name, context);
}`;

register(`data:text/javascript,${encodeURIComponent(hooks)}`);
