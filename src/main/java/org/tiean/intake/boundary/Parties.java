package org.tiean.intake.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.tiean.casefile.boundary.Acts;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.PartyDetails;
import org.tiean.casefile.entity.Receipt;
import org.tiean.intake.control.IdentityNumbers;
import org.tiean.intake.entity.RecordParty;
import org.tiean.kernel.control.PersonalDataCipher;
import org.tiean.kernel.entity.Refusal;

/** Recording parties (登记当事人). */
@ApplicationScoped
@Transactional
public class Parties {

    @Inject
    Acts acts;

    @Inject
    PersonalDataCipher cipher;

    /**
     * Records a party.
     *
     * @return with {@code partyId}
     * @throws Refusal 400 if the identity number cannot be one
     */
    public Receipt record(ActRequest request, RecordParty given) {
        PartyDetails details = given.details();
        if (details.idNumber() != null && !IdentityNumbers.plausible(details.idType(), details.idNumber().reveal())) {
            throw Refusal.invalid("intake.party.id-number");
        }
        return acts.perform(request, ActKind.RECORD_PARTY, given.toFacts(), act -> {
            act.caseFile().addParty(details, cipher.blindIndex(details.idNumber()), cipher.blindIndex(details.phone()));
            act.produced("partyId", details.id());
        });
    }
}
