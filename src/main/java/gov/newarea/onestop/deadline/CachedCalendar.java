package gov.newarea.onestop.deadline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Caches the calendar, and reads it again after a notice was loaded on any node. */
@Component
class CachedCalendar implements Calendars {

    private final PublishedHolidayNotices published;
    private final LoadedHolidayNotices loaded;
    private volatile @Nullable WorkingCalendar cached;

    CachedCalendar(PublishedHolidayNotices published, LoadedHolidayNotices loaded) {
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

    /** The calendar as this transaction sees it; the cache is cleared after the transaction. */
    WorkingCalendar reread() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                clear();
            }
        });
        return WorkingCalendar.of(notices());
    }

    /** The notices in force, by year; a loaded notice replaces the published file of its year. */
    Collection<HolidayNotice> notices() {
        var byYear = new TreeMap<Integer, HolidayNotice>();
        published.all().forEach(notice -> byYear.put(notice.year(), notice));
        loaded.latest().forEach(notice -> byYear.put(notice.year(), notice));
        return new ArrayList<>(byYear.values());
    }

    @Scheduled(fixedDelay = 60_000, initialDelay = 60_000)
    void clear() {
        cached = null;
    }
}
