package gov.newarea.onestop.running;

import gov.newarea.onestop.Event;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Measures each act, {@code onestop.act}: the time from its event to the commit. */
@Component
class ActTimes {

    private final MeterRegistry meters;

    ActTimes(MeterRegistry meters) {
        this.meters = meters;
    }

    @EventListener
    void on(Event act) {
        var sample = Timer.start(meters);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                sample.stop(Timer.builder("onestop.act")
                        .description("Time from an act to its commit")
                        .tag("act", act.getClass().getSimpleName())
                        .register(meters));
            }
        });
    }
}
