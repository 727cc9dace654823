package gov.newarea.onestop.filing;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Caches the parts of a locked filing for the transaction, because no other transaction can change them. */
public final class LockedFilingCache {

    private record Key(FilingId filing) {}

    private LockedFilingCache() {}

    /** Starts caching until the transaction ends; call it after the row is locked. */
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

    /** A part of the filing from the cache; read again if the row is not locked or the part was changed. */
    @SuppressWarnings("unchecked")
    public static <T> T read(FilingId id, String part, Supplier<T> reading) {
        var parts = partsOf(id);
        return parts == null ? reading.get() : (T) parts.computeIfAbsent(part, unread -> reading.get());
    }

    /** Replaces a cached part; call it after writing the part. */
    @SuppressWarnings("unchecked")
    public static <T> void rewritten(FilingId id, String part, UnaryOperator<T> writing) {
        var parts = partsOf(id);
        if (parts != null) {
            parts.computeIfPresent(part, (name, known) -> writing.apply((T) known));
        }
    }

    /** Removes a cached part; call it after writing the part. */
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

    /** Suspends the cache while another transaction runs in this thread, and clears it after its own. */
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
