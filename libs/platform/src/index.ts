export { ConfigurationError } from './configuration-error';
export { type Configuration, type StartConfiguration, loadConfiguration, loadStartConfiguration } from './configuration';
export { type DatabaseAddress, environmentOf, pgOptionsOf, typeormOptionsOf } from './database-address';
