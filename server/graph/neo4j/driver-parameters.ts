import neo4j from 'neo4j-driver';
import type { Parameter, Parameters } from '../database.ts';

/** The parameters as the driver takes them: it sends every plain number as a float, integers only as its own `Integer`. */
export function driverParameters(parameters: Parameters): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, driverValue(value)]));
}

function driverValue(value: Parameter): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  if (isList(value)) return value.map(driverValue);
  return driverParameters(value);
}

function isList(value: object): value is readonly Parameter[] {
  return Array.isArray(value);
}
