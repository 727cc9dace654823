package gov.newarea.onestop.approval.queue;

import gov.newarea.onestop.identity.Post;
import gov.newarea.onestop.identity.Role;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The post in which the current officer acts, from taking a task until the transaction ends. */
@Component
public class ActingPost {

    /** The post for the present task; empty without a task. */
    public Optional<Post> current() {
        return Optional.ofNullable((Post) TransactionSynchronizationManager.getResource(this));
    }

    void take(WorkItem item) {
        take(item.role(), item.department());
    }

    void take(Role role, String department) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return;
        }
        if (TransactionSynchronizationManager.unbindResourceIfPossible(this) == null) {
            TransactionSynchronizationManager.registerSynchronization(new Leaving());
        }
        TransactionSynchronizationManager.bindResource(this, new Post(department, role));
    }

    private final class Leaving implements TransactionSynchronization {

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(ActingPost.this);
        }
    }
}
