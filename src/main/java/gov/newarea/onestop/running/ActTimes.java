package gov.newarea.onestop.running;

import gov.newarea.onestop.Event;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The time of each act, {@code onestop.act}: from when its transaction first spoke of it to when it stands on the disk. */
@Component
class ActTimes {

    private final MeterRegistry meters;

    ActTimes(MeterRegistry meters) {
        this.meters = meters;
    }

    @EventListener
    void on(Event act) {
        var begun = Timer.start(meters);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                begun.stop(Timer.builder("onestop.act")
                        .description("Time from an act to its commit")
                        .tag("act", act.getClass().getSimpleName())
                        .register(meters));
            }
        });
    }
}
