import { CloseCode } from 'graphql-ws';

/** Why we close a socket; the numbers are those of the protocol. */
export const CLOSE = {
  goingAway: 1001,
  fault: CloseCode.InternalServerError,
  tryAgainLater: 1013,
  badRequest: CloseCode.BadRequest,
  unauthorized: CloseCode.Unauthorized,
  forbidden: CloseCode.Forbidden,
  protocol: CloseCode.SubprotocolNotAcceptable,
  initTimeout: CloseCode.ConnectionInitialisationTimeout,
  duplicateId: CloseCode.SubscriberAlreadyExists,
  initTwice: CloseCode.TooManyInitialisationRequests,
} as const;
