package org.tiean.evidence.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tiean.evidence.entity.RecordQuestioning;
import org.tiean.kernel.entity.Refusal;
import org.tiean.workflow.boundary.TaskPage;

/** {@code /desk/evidence/record-questioning.xhtml} (询问): questions and answers are typed one below the other. */
@Named
@RequestScoped
public class RecordQuestioningPage {

    private static final Pattern PAIR = Pattern.compile("问[：:](.+?)\\s*答[：:](.+?)\\s*(?=(?:\\R\\s*问[：:])|\\z)", Pattern.DOTALL);

    @Inject
    TaskPage task;

    @Inject
    RecordForm form;

    @Inject
    OnSiteRecords records;

    public String submit() {
        RecordQuestioning.Person person = new RecordQuestioning.Person(form.text("name"), form.text("sex"), form.text("idType"),
                form.hidden("idNumber"), form.hidden("address"), form.hidden("phone"), form.text("employer"),
                form.text("relation"));
        return task.done(records.question(task.request(), new RecordQuestioning(form.began(), form.text("place"), person,
                form.isCertificatesShown(), form.text("recusal"), questions(form.text("questions")), form.officers(),
                form.attestation())));
    }

    /** @throws Refusal 400 if something stands there that is neither a question nor its answer */
    static List<RecordQuestioning.Question> questions(String typed) {
        List<RecordQuestioning.Question> questions = new ArrayList<>();
        Matcher pair = PAIR.matcher(typed == null ? "" : typed.strip());
        int read = 0;
        while (pair.find() && pair.start() == read) {
            questions.add(new RecordQuestioning.Question(pair.group(1).strip(), pair.group(2).strip()));
            read = pair.end();
            while (read < pair.regionEnd() && Character.isWhitespace(typed.strip().charAt(read))) {
                read++;
            }
        }
        if (questions.isEmpty() || read < typed.strip().length()) {
            throw Refusal.invalid("evidence.page.questions.form");
        }
        return questions;
    }
}
