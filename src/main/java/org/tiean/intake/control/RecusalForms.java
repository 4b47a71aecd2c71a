package org.tiean.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.UUID;
import org.tiean.authority.boundary.Officers;
import org.tiean.authority.entity.Officer;
import org.tiean.casefile.boundary.ActInProgress;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Facts;
import org.tiean.casefile.entity.Party;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.entity.DocumentKind;
import org.tiean.document.entity.DocumentOrder;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.intake.entity.Recusal;
import org.tiean.intake.entity.RequestRecusal;

/** What the papers of a challenge say (回避申请书、回避决定书 D07; 行政处罚法 43). */
@ApplicationScoped
public class RecusalForms {

    private static final String INTEREST = "与案件有直接利害关系";
    private static final String RELATION = "与案件有其他关系可能影响公正执法";

    @Inject
    CaseDocuments documents;

    @Inject
    Officers officers;

    @Inject
    CurrentActor actor;

    /** D07, the request as it was taken in. */
    public UUID request(ActInProgress act, Recusal recusal) {
        JsonObject fields = asked(act.caseFile(), recusal)
                .put("registration", Facts.of().put("text", "已登记，报机关负责人决定；决定作出之前，不停止调查。")
                        .put("signer", actor.displayName()).put("date", act.day()).build())
                .build();
        return documents.order(act, new DocumentOrder(DocumentKind.RECUSAL_REQUEST, null, fields));
    }

    /** D07, the head's decision, addressed to whoever asked; to be served if that was a party. */
    public UUID decision(ActInProgress act, Recusal recusal) {
        Party party = recusal.partyId().map(act.caseFile()::party).orElse(null);
        JsonObject fields = asked(act.caseFile(), recusal)
                .put("granted", recusal.isGranted()).put("opinion", recusal.opinion().orElseThrow())
                .put("head", Facts.of().put("name", actor.displayName()).build())
                .build();
        return documents.order(act, new DocumentOrder(DocumentKind.RECUSAL_DECISION, party, fields));
    }

    private Facts asked(CaseFile caseFile, Recusal recusal) {
        Officer person = officers.require(recusal.officerId());
        boolean oneself = recusal.askedBy() == RequestRecusal.By.ONESELF;
        String applicant = recusal.partyId().map(caseFile::party).map(Party::name).orElse(person.name());
        return Facts.of()
                .put("applicant", Facts.of().put("name", applicant).put("capacity", oneself ? "本人（自行回避）" : "当事人")
                        .put("oneself", oneself).build())
                .put("person", Facts.of().put("name", person.name())
                        .put("post", caseFile.wasHandledBy(person.username()) ? "承办人" : "法制审核人员").build())
                .put("ground", recusal.ground() == RequestRecusal.Ground.DIRECT_INTEREST ? INTEREST : RELATION)
                .put("reason", recusal.reason()).put("askedOn", recusal.askedOn());
    }
}
