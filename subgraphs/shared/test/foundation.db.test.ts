import { describeCommands } from './describe-commands.ts';
import { describeConnections } from './describe-connections.ts';
import { describeConsumers } from './describe-consumers.ts';
import { describeLifecycle } from './describe-lifecycle.ts';
import { describeOutbox } from './describe-outbox.ts';
import { describeSharing } from './describe-sharing.ts';
import { describeStreams } from './describe-streams.ts';

describeCommands();
describeSharing();
describeOutbox();
describeStreams();
describeConsumers();
describeConnections();
describeLifecycle();
