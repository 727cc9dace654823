package gov.newarea.onestop.notice;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.task.TaskExecutor;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Calls the postman: when something was posted and stands, and every half minute for what is due again. */
@Component
class Bell {

    private final ObjectProvider<JavaMailSender> server;
    private final Postman postman;
    private final TaskExecutor hands;

    Bell(ObjectProvider<JavaMailSender> server, Postman postman, TaskExecutor applicationTaskExecutor) {
        this.server = server;
        this.postman = postman;
        this.hands = applicationTaskExecutor;
    }

    /** Whether a mail server is configured at all. */
    boolean hasPostman() {
        return server.getIfAvailable() != null;
    }

    void ringAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                hands.execute(postman::round);
            }
        });
    }

    @Scheduled(initialDelayString = "PT30S", fixedDelayString = "PT30S")
    void ring() {
        postman.round();
    }
}
