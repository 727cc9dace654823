package gov.newarea.onestop.notice;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.task.SyncTaskExecutor;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionSynchronizationUtils;

class BellTests {

    private final Postman postman = mock(Postman.class);

    @SuppressWarnings("unchecked")
    private final Bell bell = new Bell(mock(ObjectProvider.class), postman, new SyncTaskExecutor());

    @BeforeEach
    void begin() {
        TransactionSynchronizationManager.initSynchronization();
    }

    @AfterEach
    void end() {
        TransactionSynchronizationManager.clearSynchronization();
    }

    @Test
    void callsThePostmanOnlyOnceWhatWasPostedStands() {
        bell.ringAfterCommit();
        verify(postman, never()).round();

        TransactionSynchronizationUtils.triggerAfterCommit();

        verify(postman).round();
    }

    @Test
    void callsNobodyForWhatWasRolledBack() {
        bell.ringAfterCommit();

        TransactionSynchronizationUtils.triggerAfterCompletion(1);

        verify(postman, never()).round();
    }
}
