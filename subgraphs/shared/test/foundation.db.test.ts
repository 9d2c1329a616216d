import { describeCommands } from './describe-commands.ts';
import { describeOutbox } from './describe-outbox.ts';
import { describeStreams } from './describe-streams.ts';

describeCommands();
describeOutbox();
describeStreams();
