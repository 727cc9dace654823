package gov.newarea.onestop.identity;

import java.io.Serializable;
import java.util.Optional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** One role in one department; an applicant's department is empty. */
public record Post(String department, Role role) implements Serializable {

    /** In which of their posts the current officer acts: from when it is taken until the transaction ends. */
    public static final class Acting implements TransactionSynchronization {

        private Acting() {}

        /** The post of the task acted on; empty where there is none. */
        public static Optional<Post> current() {
            return Optional.ofNullable((Post) TransactionSynchronizationManager.getResource(Acting.class));
        }

        public static void take(Post post) {
            if (!TransactionSynchronizationManager.isSynchronizationActive()) {
                return;
            }
            if (TransactionSynchronizationManager.unbindResourceIfPossible(Acting.class) == null) {
                TransactionSynchronizationManager.registerSynchronization(new Acting());
            }
            TransactionSynchronizationManager.bindResource(Acting.class, post);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(Acting.class);
        }
    }
}
