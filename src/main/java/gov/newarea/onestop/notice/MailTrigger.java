package gov.newarea.onestop.notice;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Starts rounds of the {@link Postman}: after each commit that posted a mail, and every half minute for retries. Rounds run on
 * one thread, so that a slow mail server delays nothing else; calls during a waiting round add no other.
 */
@Component
class MailTrigger {

    private static final Logger LOG = LoggerFactory.getLogger(MailTrigger.class);
    private static final int SECONDS_TO_FINISH = 30;

    private final MailServer server;
    private final Postman postman;
    private final ThreadPoolExecutor executor = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(1),
            MailTrigger::thread,
            new ThreadPoolExecutor.DiscardPolicy());

    MailTrigger(MailServer server, Postman postman) {
        this.server = server;
        this.postman = postman;
    }

    /** Whether a mail server is configured. */
    boolean hasServer() {
        return server.isConfigured();
    }

    void fireAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                fire();
            }
        });
    }

    @Scheduled(initialDelayString = "PT30S", fixedDelayString = "PT30S")
    void fire() {
        executor.execute(this::round);
    }

    /** Renews the lease of a mail that a slow server is still receiving, well before the lease ends. */
    @Scheduled(fixedDelayString = "PT1M")
    void renewLease() {
        postman.renewLease();
    }

    private static Thread thread(Runnable round) {
        var thread = new Thread(round, "postman");
        thread.setDaemon(true);
        return thread;
    }

    private void round() {
        try {
            postman.round();
        } catch (RuntimeException failure) {
            LOG.error("A mail round failed; the next one starts within half a minute", failure);
        }
    }

    /** A stopping node starts no other mail. */
    @EventListener(ContextClosedEvent.class)
    void stop() {
        postman.stop();
    }

    /** Finishes the mail that is being sent; other nodes, or the next start, send the rest. */
    @PreDestroy
    void close() throws InterruptedException {
        postman.stop();
        executor.shutdown();
        if (!executor.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS)) {
            LOG.warn(
                    "The mail server did not answer in time; the current mail will be sent again with the same Message-ID");
        }
    }
}
