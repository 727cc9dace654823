package gov.newarea.onestop.filing;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What a transaction has read of the filing whose row it holds: nobody else changes it meanwhile, so it is read once. */
public final class LockedFilingCache {

    private record Key(FilingId filing) {}

    private LockedFilingCache() {}

    /** From here until the transaction ends the filing's row is its own; to be called once the row is locked. */
    static void take(FilingId id) {
        if (TransactionSynchronizationManager.isSynchronizationActive() && !holds(id)) {
            var held = new Held(new Key(id), new HashMap<>());
            held.resume();
            TransactionSynchronizationManager.registerSynchronization(held);
        }
    }

    static boolean holds(FilingId id) {
        return partsOf(id) != null;
    }

    /** One part of the filing, read anew where its row is not held, or the part was changed since. */
    @SuppressWarnings("unchecked")
    public static <T> T read(FilingId id, String part, Supplier<T> reading) {
        var parts = partsOf(id);
        return parts == null ? reading.get() : (T) parts.computeIfAbsent(part, unread -> reading.get());
    }

    /** To be called by whoever writes the part and knows what it is now: it need not be read again. */
    @SuppressWarnings("unchecked")
    public static <T> void rewritten(FilingId id, String part, UnaryOperator<T> writing) {
        var parts = partsOf(id);
        if (parts != null) {
            parts.computeIfPresent(part, (name, known) -> writing.apply((T) known));
        }
    }

    /** To be called by whoever writes the part. */
    public static void changed(FilingId id, String part) {
        var parts = partsOf(id);
        if (parts != null) {
            parts.remove(part);
        }
    }

    @SuppressWarnings("unchecked")
    private static @Nullable Map<String, Object> partsOf(FilingId id) {
        return (Map<String, Object>) TransactionSynchronizationManager.getResource(new Key(id));
    }

    /** Lays the parts aside while another transaction runs in this thread, and drops them when their own has ended. */
    private record Held(Key key, Map<String, Object> parts) implements TransactionSynchronization {

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResourceIfPossible(key);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(key, parts);
        }

        @Override
        public void afterCompletion(int status) {
            suspend();
        }
    }
}
