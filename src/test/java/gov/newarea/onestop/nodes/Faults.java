package gov.newarea.onestop.nodes;

import gov.newarea.onestop.nodes.Traffic.Trouble;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/** All faults that the test can cause. */
final class Faults {

    private static final Duration AWAY = Duration.ofSeconds(15);
    /** How long the proxy may take to use a node that is up again. */
    private static final Duration FOUND_AGAIN = Duration.ofSeconds(5);

    private static final Duration SIDE_BY_SIDE = Duration.ofMinutes(1);

    private static final Predicate<Trouble> ANYTHING = trouble -> true;
    private static final Predicate<Trouble> NOTHING = trouble -> false;
    /** An upload, or a paper that is rendered. */
    private static final Predicate<Trouble> FILES = trouble ->
            trouble.asked().contains("/materials/") || trouble.asked().endsWith(".pdf");

    /** Requests of signing in and out. */
    private static final Predicate<Trouble> SIGNING_IN =
            trouble -> trouble.asked().matches("\\w+ /(login|logout|oauth2)(/.*)?");

    private final HouseUnderFire house;
    private final Random random;

    Faults(HouseUnderFire house, Random random) {
        this.house = house;
        this.random = random;
    }

    List<Fault> all() {
        return List.of(
                new Fault("a node is killed", this::killNode, ANYTHING),
                new Fault("rolling restart", this::rollingRestart, NOTHING),
                new Fault("MySQL is killed", this::killDatabase, ANYTHING),
                new Fault("Keycloak is away", this::takeKeycloakAway, SIGNING_IN),
                new Fault("the mail server is away", this::takeMailAway, NOTHING),
                new Fault("the file store is full", this::fillStore, FILES));
    }

    /** An upgrade during which nodes of the previous and of this version work side by side for a minute. */
    Fault upgrade() {
        return new Fault("upgrade, both versions for a minute", this::installOneAfterTheOther, NOTHING);
    }

    private Instant installOneAfterTheOther() throws InterruptedException {
        var struck = Instant.now();
        for (var node : house.nodes) {
            node.stop();
            house.install(node);
            node.start();
            node.awaitReady();
            Thread.sleep((node == house.nodes.get(0) ? SIDE_BY_SIDE : FOUND_AGAIN).toMillis());
        }
        return struck;
    }

    private Instant killNode() {
        var node = house.nodes.get(random.nextInt(house.nodes.size()));
        node.kill();
        var struck = Instant.now();
        node.start();
        return struck;
    }

    private Instant rollingRestart() throws InterruptedException {
        var struck = Instant.now();
        for (var node : house.nodes) {
            node.stop();
            node.start();
            node.awaitReady();
            Thread.sleep(FOUND_AGAIN.toMillis());
        }
        return struck;
    }

    private Instant killDatabase() throws InterruptedException {
        house.database.kill();
        Thread.sleep(random.nextInt(5_000));
        house.database.start();
        return Instant.now();
    }

    private Instant takeKeycloakAway() throws InterruptedException {
        var struck = Instant.now();
        try {
            house.keycloak.cut();
            Thread.sleep(AWAY.toMillis());
            house.keycloak.mend();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return struck;
    }

    private Instant takeMailAway() throws InterruptedException {
        var struck = Instant.now();
        house.mail.stop();
        Thread.sleep(AWAY.toMillis());
        house.mail.start();
        return struck;
    }

    private Instant fillStore() throws InterruptedException {
        house.share.fill();
        Thread.sleep(AWAY.toMillis());
        house.share.empty();
        return Instant.now();
    }
}
