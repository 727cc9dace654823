package gov.newarea.onestop.filing;

import gov.newarea.onestop.Refusal;
import gov.newarea.onestop.Rows;
import gov.newarea.onestop.Typed;
import gov.newarea.onestop.filing.Filing.Delivery;

/**
 * The applicant's wishes: how the result is delivered, and whether listed minor materials follow later.
 *
 * @param followLater 容缺后补
 */
record Wish(Delivery delivery, String deliveryAddress, boolean followLater) implements Rows.Part {

    static Wish of(Channel channel) {
        return new Wish(channel == Channel.COUNTER ? Delivery.COUNTER : Delivery.ONLINE, "", false);
    }

    /** Delivery by post needs an address. */
    Wish by(Delivery way, String address) {
        if (way == Delivery.POST && address.isBlank()) {
            throw Refusal.invalid("filing.no-address");
        }
        return new Wish(way, Typed.within(200, address), followLater);
    }

    Wish following(boolean later) {
        return new Wish(delivery, deliveryAddress, later);
    }
}
