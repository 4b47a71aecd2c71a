package org.tiean.decision.control;

import java.time.LocalDate;
import java.util.UUID;
import org.tiean.settings.boundary.Settings;

/** The bank that takes fines (代收机构), as documents print it. */
public final class Bank {

    private Bank() {
    }

    /** Name and address that day. */
    public static String of(Settings settings, UUID agencyId, LocalDate day) {
        String address = settings.text("collection.bank-address", agencyId, day);
        String name = settings.text("collection.bank-name", agencyId, day);
        return address.isEmpty() ? name : name + "（" + address + "）";
    }
}
