package gov.newarea.onestop.nodes;

import gov.newarea.onestop.nodes.Ledger.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Causes the faults one after another, each at least once; a seed determines the order and the moments. */
final class Storm {

    private static final Duration RESUME = Duration.ofSeconds(60);
    /** How long after work has continued a user may still notice the fault, such as a request that hung or a node not yet in use. */
    private static final Duration ECHO = Duration.ofSeconds(10);

    private final HouseUnderFire house;
    private final Ledger ledger;
    private final Traffic traffic;
    private final Matrix matrix;
    private final Random random;

    Storm(HouseUnderFire house, Ledger ledger, Traffic traffic, Matrix matrix, long seed) {
        this.house = house;
        this.ledger = ledger;
        this.traffic = traffic;
        this.matrix = matrix;
        this.random = new Random(seed);
    }

    void rage(Duration time) throws InterruptedException {
        ledger.awaitFirst(Kind.DECIDE);
        var end = Instant.now().plus(time);
        if (house.isOfTheVersionBefore()) {
            strike(new Faults(house, random).upgrade());
        }
        var calm = Instant.now();
        do {
            var faults = new ArrayList<>(new Faults(house, random).all());
            Collections.shuffle(faults, random);
            for (var fault : faults) {
                Thread.sleep(2_000 + random.nextInt(8_000));
                house.days.next();
                if (fault.equals(faults.get(1))) {
                    house.backup.save();
                }
                matrix.calm(traffic.between(calm, Instant.now()));
                strike(fault);
                calm = Instant.now();
            }
        } while (Instant.now().isBefore(end));
        Thread.sleep(5_000);
        matrix.calm(traffic.between(calm, Instant.now()));
    }

    private void strike(Fault fault) throws InterruptedException {
        var begun = Instant.now();
        var asked = traffic.requests();
        var from = fault.strike().strike();
        var resumed = new ArrayList<Matrix.Resumed>();
        for (var kind : List.of(Kind.DECIDE, Kind.SUBMIT)) {
            resumed.add(new Matrix.Resumed(kind, awaitNext(kind, from)));
        }
        matrix.add(house.awaitWhole());
        Thread.sleep(ECHO.toMillis());
        var troubles = traffic.between(begun, Instant.now());
        matrix.add(fault, begun, traffic.requests() - asked, troubles, resumed);
    }

    /** The time until the next completed act of the kind; a minute or more is too long. */
    private Duration awaitNext(Kind kind, Instant from) throws InterruptedException {
        while (true) {
            var next = ledger.firstAfter(kind, from);
            var waited = Duration.between(from, Instant.now());
            if (next.isPresent() || waited.compareTo(RESUME.multipliedBy(3)) > 0) {
                return next.orElse(waited);
            }
            Thread.sleep(100);
        }
    }

    static boolean isInTime(Duration resumed) {
        return resumed.compareTo(RESUME) < 0;
    }
}
