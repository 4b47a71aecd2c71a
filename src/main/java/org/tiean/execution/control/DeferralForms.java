package org.tiean.execution.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tiean.casefile.boundary.ActInProgress;
import org.tiean.casefile.entity.Facts;
import org.tiean.casefile.entity.Party;
import org.tiean.decision.control.Bank;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.entity.DocumentKind;
import org.tiean.document.entity.DocumentOrder;
import org.tiean.execution.entity.DecideDeferral;
import org.tiean.execution.entity.Deferral;
import org.tiean.execution.entity.FineAccount;
import org.tiean.execution.entity.FineBalance;
import org.tiean.execution.entity.Instalment;
import org.tiean.execution.entity.RequestDeferral;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.kernel.entity.Money;
import org.tiean.settings.boundary.Settings;

/** What the papers of a deferral say (延期、分期缴纳罚款申请书、审批表、通知书 D46; 行政处罚法66(2), 72). */
@ApplicationScoped
public class DeferralForms {

    @Inject
    CaseDocuments documents;

    @Inject
    Settings settings;

    @Inject
    CurrentActor actor;

    /** The request as it was taken in. */
    public UUID request(ActInProgress act, Deferral asked, FineBalance balance) {
        Facts fields = common(asked, balance).put("applicant", Facts.of().put("name", party(act, asked).name()).build())
                .put("registration", opinion("已登记，报机关负责人审批；批准之前，不停止缴款期限的计算。", act.day()));
        return documents.order(act, new DocumentOrder(DocumentKind.DEFERRAL_APPLICATION, null, fields.build()));
    }

    /** The head's answer for the file, and the notice that tells the party; returns the notice. */
    public UUID answer(ActInProgress act, Deferral asked, DecideDeferral given, FineBalance balance, Money owed) {
        Facts fields = common(asked, balance).put("applicant", Facts.of().put("name", party(act, asked).name()).build()).put("owedFen", owed)
                .put("approved", asked.isGranted()).put("plan", parts(asked.granted()))
                .put("head", opinion(given.opinion(), act.day()));
        documents.order(act, new DocumentOrder(DocumentKind.DEFERRAL_APPROVAL, null, fields.build()));
        Facts notice = common(asked, balance).put("owedFen", owed).put("approved", asked.isGranted())
                .put("plan", parts(asked.granted())).put("opinion", given.opinion())
                .put("surcharge", asked.account().surchargeAnnounced())
                .put("payBy", asked.account().payBy().orElse(null))
                .put("bank", Bank.of(settings, act.caseFile().agencyId(), act.day()));
        return documents.order(act, new DocumentOrder(DocumentKind.DEFERRAL_NOTICE, party(act, asked), notice.build()));
    }

    private static Party party(ActInProgress act, Deferral asked) {
        return act.caseFile().party(asked.account().partyId());
    }

    private static Facts common(Deferral asked, FineBalance balance) {
        FineAccount account = asked.account();
        JsonObject decision = Facts.of().put("number", account.decisionNumber()).put("servedOn", account.servedOn())
                .put("fineFen", account.fine()).build();
        return Facts.of().put("decision", decision).put("paidFen", balance.paid()).put("surchargeFen", balance.surcharge())
                .put("instalments", asked.kind() == RequestDeferral.Kind.INSTALMENTS)
                .put("askedOn", asked.askedOn()).put("reason", asked.reason()).put("proposed", parts(asked.asked()));
    }

    private static JsonArray parts(List<Instalment> plan) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        plan.forEach(part -> list.add(Facts.of().put("dueOn", part.dueOn()).put("fen", part.amount()).build()));
        return list.build();
    }

    private JsonObject opinion(String text, LocalDate day) {
        return Facts.of().put("text", text).put("signer", actor.displayName()).put("date", day).build();
    }
}
