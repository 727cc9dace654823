package gov.newarea.onestop.approval;

import static org.assertj.core.api.Assertions.assertThat;

import gov.newarea.onestop.HouseTest;
import gov.newarea.onestop.approval.queue.QueueReader;
import gov.newarea.onestop.approval.queue.QueueReader.Query;
import gov.newarea.onestop.approval.queue.QueueReader.Tab;
import gov.newarea.onestop.approval.queue.WorkItem;
import gov.newarea.onestop.approval.queue.WorkQueue;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Paging through the queue shows every task once, in order, in both directions, and a search by number finds it. */
@HouseTest
class QueuePagingTests {

    private static final String CLERK = "service-centre.window";

    @Autowired
    SpineFixtures house;

    @Autowired
    WorkQueue queue;

    @Autowired
    QueueReader reader;

    @Test
    void showsEveryTaskOnceWhicheverWayThePagesAreTurned() {
        for (int i = 0; i < 5; i++) {
            house.submitted(house.companyDraft(SpineFixtures.newTradeName()));
        }

        var forwards = house.as(CLERK, () -> turned(false));
        var backwards = house.as(CLERK, () -> turned(true));

        assertThat(forwards).hasSizeGreaterThanOrEqualTo(5).doesNotHaveDuplicates();
        assertThat(backwards).containsExactlyElementsOf(reversed(forwards));
    }

    @Test
    void findsATaskByTheNumberOfItsFiling() {
        var filing = house.submitted(house.companyDraft(SpineFixtures.newTradeName()));
        house.submitted(house.companyDraft(SpineFixtures.newTradeName()));
        var number = queue.of(filing).get(0).number();

        var found = house.as(CLERK, () -> reader.page(new Query(Tab.OPEN, number, "", null, null, false, "", "", 25)));

        assertThat(found.items()).extracting(WorkItem::filing).containsExactly(filing);
    }

    private List<String> turned(boolean latestFirst) {
        var ids = new ArrayList<String>();
        var cursor = "";
        do {
            var page = reader.page(new Query(Tab.OPEN, "", "", null, null, latestFirst, cursor, "", 2));
            page.items().forEach(item -> ids.add(item.id()));
            cursor = page.next();
        } while (!cursor.isEmpty());
        return ids;
    }

    private static List<String> reversed(List<String> ids) {
        var reversed = new ArrayList<>(ids);
        java.util.Collections.reverse(reversed);
        return reversed;
    }
}
