package gov.newarea.onestop.nodes;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** All users that work at the same time: half of them officers, with at least one for each post. */
final class Crowd {

    private final HouseUnderFire house;
    private final Ledger ledger;
    private final Traffic traffic;
    private final Pace pace;
    private final ExecutorService people;

    Crowd(HouseUnderFire house, Ledger ledger, Traffic traffic, Pace pace) {
        this.house = house;
        this.ledger = ledger;
        this.traffic = traffic;
        this.pace = pace;
        this.people = Executors.newCachedThreadPool();
    }

    void come(int users) {
        var staff = new Staff(house.realm);
        int officers = Math.max(Staff.SMALLEST, users / 2);
        for (int i = 0; i < officers; i++) {
            enter(new Officer(visitor(staff.hire(i)), Staff.called(i)));
        }
        for (int i = officers; i < users; i++) {
            enter(new Applicant(visitor(staff.applicant(i))));
        }
    }

    private Visitor visitor(String name) {
        return new Visitor(name, new Browser(house.address(), traffic, pace), ledger, pace);
    }

    private void enter(Runnable person) {
        people.execute(() -> {
            try {
                person.run();
            } catch (RuntimeException stranded) {
                ledger.complain("someone could not go on: " + stranded);
            }
        });
    }

    /** Lets nobody begin anything new and waits until everyone has finished. */
    void leave() throws InterruptedException {
        pace.close();
        people.shutdown();
        if (!people.awaitTermination(5, TimeUnit.MINUTES)) {
            ledger.complain("people are still inside five minutes after closing");
            people.shutdownNow();
        }
    }
}
