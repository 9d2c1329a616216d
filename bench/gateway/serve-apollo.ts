import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';

/** `@apollo/gateway` behind Apollo Server, as its manual sets it up, as a process. */
process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';
const { supergraphSdl } = JSON.parse(process.env['PEER_OPTIONS']!) as { supergraphSdl: string };
const server = new ApolloServer({ gateway: new ApolloGateway({ supergraphSdl }) });
const { url } = await startStandaloneServer(server, { listen: { port: 0, host: '127.0.0.1' } });
process.on('disconnect', () => process.exit(0));
process.send?.(url);
