import { tracedJob, type BackgroundWork } from '@entresol/shared';
import { askProviders } from '../commands/payment/ask-providers.ts';
import { lapseAuthorizations } from '../commands/payment/lapse-authorizations.ts';
import type { WorkContext } from './work-context.ts';

/**
 * Asks providers after what is open with them, and ends promises whose time is over.
 *
 * Beside the sweeper, not in it: a provider that is slow holds up no order.
 */
export function startInquirer(contextOf: () => WorkContext): BackgroundWork {
  const { inquiryMs } = contextOf().workshop.config;
  let round: Promise<void> | null = null;

  async function look(): Promise<void> {
    const context = contextOf();
    await lapseAuthorizations(context);
    await askProviders(context);
  }

  const timer = setInterval(() => {
    round ??= tracedJob('inquiries', look)
      .catch((err: unknown) => contextOf().log.warn({ err }, 'inquiry failed'))
      .finally(() => {
        round = null;
      });
  }, inquiryMs);
  timer.unref();

  return {
    async stop() {
      clearInterval(timer);
      await round;
    },
  };
}
