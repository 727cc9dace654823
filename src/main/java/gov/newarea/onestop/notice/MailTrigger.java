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
 * Calls the postman: when something was posted and stands, and every half minute for what is due again. The postman walks on a
 * thread of its own, so that a slow mail server holds up nothing else; while one round waits its turn, further calls are part of it.
 */
@Component
class MailTrigger {

    private static final Logger LOG = LoggerFactory.getLogger(MailTrigger.class);
    private static final int PATIENCE = 30;

    private final MailServer server;
    private final Postman postman;
    private final ThreadPoolExecutor legs = new ThreadPoolExecutor(
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

    /** Whether a mail server is configured at all. */
    boolean hasPostman() {
        return server.isThere();
    }

    void ringAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                ring();
            }
        });
    }

    @Scheduled(initialDelayString = "PT30S", fixedDelayString = "PT30S")
    void ring() {
        legs.execute(this::walk);
    }

    /** The claim on a mail the server takes long over is prolonged well before it runs out. */
    @Scheduled(fixedDelayString = "PT1M")
    void holdOn() {
        postman.holdOn();
    }

    private static Thread thread(Runnable walk) {
        var thread = new Thread(walk, "postman");
        thread.setDaemon(true);
        return thread;
    }

    private void walk() {
        try {
            postman.round();
        } catch (RuntimeException failure) {
            LOG.error("The postman's round broke off; the next one begins within half a minute", failure);
        }
    }

    /** A node that stops begins no other mail, while everything else is still brought to its end. */
    @EventListener(ContextClosedEvent.class)
    void callHome() {
        postman.goHome();
    }

    /** The mail in hand is brought to an end; what is then left is for the other nodes, or for the next start. */
    @PreDestroy
    void close() throws InterruptedException {
        postman.goHome();
        legs.shutdown();
        if (!legs.awaitTermination(PATIENCE, TimeUnit.SECONDS)) {
            LOG.warn("The mail server does not let go; the mail in hand is sent again, with the same Message-ID");
        }
    }
}
