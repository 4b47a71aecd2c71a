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
import org.tiean.decision.control.Bank;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.entity.CaseDocument;
import org.tiean.document.entity.DocumentKind;
import org.tiean.document.entity.DocumentOrder;
import org.tiean.document.entity.DocumentView;
import org.tiean.execution.entity.ApplyToCourt;
import org.tiean.execution.entity.DemandStatement;
import org.tiean.execution.entity.EndExecution;
import org.tiean.execution.entity.Enforcement;
import org.tiean.execution.entity.ExamineStatement;
import org.tiean.execution.entity.FineAccount;
import org.tiean.execution.entity.FineBalance;
import org.tiean.execution.entity.IssueDemand;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.kernel.entity.Money;
import org.tiean.settings.boundary.Settings;

/** What the papers say: 履行行政决定催告书 (D48), 强制执行申请书 (D52), 终结执行通知书 (D54); 行政强制法35, 40, 55. */
@ApplicationScoped
public class EnforcementForms {

    /** What goes with an application: papers of these kinds that were served or signed, in this order (行政强制法55). */
    private static final List<DocumentKind> MATERIALS = List.of(DocumentKind.PENALTY_DECISION, DocumentKind.SUMMARY_DECISION,
            DocumentKind.INVESTIGATION_REPORT, DocumentKind.SITE_INSPECTION_RECORD, DocumentKind.QUESTIONING_RECORD,
            DocumentKind.PENALTY_NOTICE, DocumentKind.DEFENCE_REEXAMINATION, DocumentKind.HEARING_RECORD,
            DocumentKind.DEFERRAL_NOTICE, DocumentKind.DEMAND, DocumentKind.DEMAND_EXAMINATION, DocumentKind.SERVICE_RECEIPT,
            DocumentKind.SERVICE_ANNOUNCEMENT);

    @Inject
    CaseDocuments documents;

    @Inject
    Settings settings;

    @Inject
    CurrentActor actor;

    /** The demand. */
    public UUID demand(ActInProgress act, FineAccount account, IssueDemand given, FineBalance balance) {
        Money fine = Enforcement.left(balance);
        Facts fields = decision(account).put("fineLeftFen", fine).put("surchargeFen", balance.owed().minus(fine))
                .put("owedFen", balance.owed()).put("growing", account.surchargeAnnounced() && account.fine().exceeds(balance.surcharge()))
                .put("payBy", given.payBy()).put("otherDuty", given.otherDuty())
                .put("bank", Bank.of(settings, act.caseFile().agencyId(), act.day()));
        return order(act, DocumentKind.DEMAND, account, fields);
    }

    /** What was found of a statement, for the file. */
    public UUID examination(ActInProgress act, Enforcement running, DemandStatement statement, ExamineStatement found) {
        Facts fields = decision(running.account()).put("demand", paper(running.demandId()))
                .put("receivedOn", statement.receivedOn()).put("content", statement.content())
                .put("adopted", found.adopted()).put("handler", Facts.of().put("text", found.examination())
                        .put("signer", actor.displayName()).put("date", act.day()).build());
        return documents.order(act, new DocumentOrder(DocumentKind.DEMAND_EXAMINATION, null, fields
                .put("applicant", Facts.of().put("name", act.caseFile().party(running.account().partyId()).name()).build()).build()));
    }

    /** The application, with what the party said and the list of what goes with it. */
    public UUID application(ActInProgress act, Enforcement running, ApplyToCourt given, FineBalance balance, LocalDate remedyOver) {
        Money fine = Enforcement.left(balance);
        JsonArrayBuilder said = Json.createArrayBuilder();
        running.statements().forEach(statement -> said.add(Facts.of().put("receivedOn", statement.receivedOn())
                .put("content", statement.content()).put("examination", statement.examination()).build()));
        Facts fields = decision(running.account()).put("court", given.court()).put("demand", paper(running.demandId()))
                .put("demandServedOn", running.servedOn().orElseThrow()).put("remedyOver", remedyOver)
                .put("fineLeftFen", fine).put("surchargeFen", balance.owed().minus(fine)).put("owedFen", balance.owed())
                .put("statements", said.build()).put("property", given.property()).put("materials", materials(act.caseFile().id()))
                .put("head", Facts.of().put("name", actor.displayName()).build());
        return order(act, DocumentKind.COURT_APPLICATION, running.account(), fields);
    }

    /** Tells the party that the execution ended. */
    public UUID end(ActInProgress act, Enforcement running, EndExecution given) {
        Facts fields = decision(running.account()).put("ground", given.ground().words()).put("reason", given.reason())
                .put("court", given.ground() == EndExecution.Ground.COURT_TERMINATED || given.ground() == EndExecution.Ground.COURT_REFUSED);
        return order(act, DocumentKind.EXECUTION_END, running.account(), fields);
    }

    private UUID order(ActInProgress act, DocumentKind kind, FineAccount account, Facts fields) {
        return documents.order(act, new DocumentOrder(kind, act.caseFile().party(account.partyId()), fields.build()));
    }

    private static Facts decision(FineAccount account) {
        return Facts.of().put("decision", Facts.of().put("number", account.decisionNumber()).put("servedOn", account.servedOn())
                .put("fineFen", account.fine()).build());
    }

    private JsonObject paper(UUID id) {
        DocumentView paper = documents.view(id).orElseThrow();
        return Facts.of().put("number", paper.number()).build();
    }

    private JsonArray materials(UUID caseId) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        List<DocumentView> all = documents.of(caseId);
        MATERIALS.forEach(kind -> all.stream().filter(paper -> paper.kind() == kind && !isVoid(paper))
                .forEach(paper -> list.add(Facts.of().put("title", kind.title()).put("number", paper.number()).build())));
        return list.build();
    }

    private static boolean isVoid(DocumentView paper) {
        return paper.state() == CaseDocument.State.SUPERSEDED || paper.state() == CaseDocument.State.VOID;
    }
}
