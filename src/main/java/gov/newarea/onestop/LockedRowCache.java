package gov.newarea.onestop;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Caches what belongs to a locked row for the transaction, because no other transaction can change it. */
public final class LockedRowCache {

    private record Key(Id row) {}

    private LockedRowCache() {}

    /** Starts caching until the transaction ends; call it after the row is locked. */
    public static void take(Id row) {
        if (TransactionSynchronizationManager.isSynchronizationActive() && !holds(row)) {
            var held = new Held(new Key(row), new HashMap<>());
            held.resume();
            TransactionSynchronizationManager.registerSynchronization(held);
        }
    }

    public static boolean holds(Id row) {
        return partsOf(row) != null;
    }

    /** A part from the cache; read again if the row is not locked or the part was changed. */
    @SuppressWarnings("unchecked")
    public static <T> T read(Id row, String part, Supplier<T> reading) {
        var parts = partsOf(row);
        return parts == null ? reading.get() : (T) parts.computeIfAbsent(part, unread -> reading.get());
    }

    /** Replaces a cached part; call it after writing the part. */
    @SuppressWarnings("unchecked")
    public static <T> void rewritten(Id row, String part, UnaryOperator<T> writing) {
        var parts = partsOf(row);
        if (parts != null) {
            parts.computeIfPresent(part, (name, known) -> writing.apply((T) known));
        }
    }

    /** Removes a cached part; call it after writing the part. */
    public static void changed(Id row, String part) {
        var parts = partsOf(row);
        if (parts != null) {
            parts.remove(part);
        }
    }

    @SuppressWarnings("unchecked")
    private static @Nullable Map<String, Object> partsOf(Id row) {
        return (Map<String, Object>) TransactionSynchronizationManager.getResource(new Key(row));
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
