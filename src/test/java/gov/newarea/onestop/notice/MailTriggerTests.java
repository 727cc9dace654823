package gov.newarea.onestop.notice;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionSynchronizationUtils;

class MailTriggerTests {

    private final Postman postman = mock(Postman.class);

    private final MailTrigger trigger = new MailTrigger(mock(MailServer.class), postman);

    @BeforeEach
    void begin() {
        TransactionSynchronizationManager.initSynchronization();
    }

    @AfterEach
    void end() throws InterruptedException {
        trigger.close();
        TransactionSynchronizationManager.clearSynchronization();
    }

    @Test
    void callsThePostmanAfterTheCommit() {
        trigger.fireAfterCommit();
        verify(postman, never()).round();

        TransactionSynchronizationUtils.triggerAfterCommit();

        verify(postman, timeout(10_000)).round();
    }

    @Test
    void doesNotCallThePostmanAfterARollback() throws InterruptedException {
        trigger.fireAfterCommit();

        TransactionSynchronizationUtils.triggerAfterCompletion(1);
        trigger.close();

        verify(postman, never()).round();
    }
}
