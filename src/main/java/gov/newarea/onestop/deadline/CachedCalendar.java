package gov.newarea.onestop.deadline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Keeps the calendar at hand and lets go of it when a notice is loaded, here or on another node. */
@Component
class CachedCalendar implements Calendars {

    private final PublishedNotices published;
    private final LoadedNotices loaded;
    private volatile @Nullable WorkingCalendar cached;

    CachedCalendar(PublishedNotices published, LoadedNotices loaded) {
        this.published = published;
        this.loaded = loaded;
    }

    @Override
    public WorkingCalendar current() {
        var calendar = cached;
        if (calendar == null) {
            calendar = WorkingCalendar.of(notices());
            cached = calendar;
        }
        return calendar;
    }

    /** The calendar as this transaction sees it; the kept one is let go when the transaction is over. */
    WorkingCalendar reread() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                letGo();
            }
        });
        return WorkingCalendar.of(notices());
    }

    /** The notices in force, by year; one that was loaded replaces the one of its year that came with the product. */
    Collection<Notice> notices() {
        var byYear = new TreeMap<Integer, Notice>();
        published.all().forEach(notice -> byYear.put(notice.year(), notice));
        loaded.latest().forEach(notice -> byYear.put(notice.year(), notice));
        return new ArrayList<>(byYear.values());
    }

    @Scheduled(fixedDelay = 60_000, initialDelay = 60_000)
    void letGo() {
        cached = null;
    }
}
