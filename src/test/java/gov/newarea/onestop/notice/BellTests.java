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

class BellTests {

    private final Postman postman = mock(Postman.class);

    private final Bell bell = new Bell(mock(MailServer.class), postman);

    @BeforeEach
    void begin() {
        TransactionSynchronizationManager.initSynchronization();
    }

    @AfterEach
    void end() throws InterruptedException {
        bell.close();
        TransactionSynchronizationManager.clearSynchronization();
    }

    @Test
    void callsThePostmanOnlyOnceWhatWasPostedStands() {
        bell.ringAfterCommit();
        verify(postman, never()).round();

        TransactionSynchronizationUtils.triggerAfterCommit();

        verify(postman, timeout(10_000)).round();
    }

    @Test
    void callsNobodyForWhatWasRolledBack() throws InterruptedException {
        bell.ringAfterCommit();

        TransactionSynchronizationUtils.triggerAfterCompletion(1);
        bell.close();

        verify(postman, never()).round();
    }
}
