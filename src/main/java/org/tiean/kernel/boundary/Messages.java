package org.tiean.kernel.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.tiean.kernel.entity.Citation;
import org.tiean.kernel.entity.Refusal;

/**
 * Every text the user reads, Chinese first. Each component keeps its own bundle beside its classes; a key
 * begins with the component's name, so that the room is found from the text.
 */
@Named("m")
@ApplicationScoped
public class Messages {

    private static final List<String> COMPONENTS = List.of("kernel", "identity", "seal", "ledger", "settings",
            "statute", "calendar", "authority", "discretion", "casefile", "workflow", "notification", "document", "evidence",
            "intake", "investigation", "coercion", "hearing", "review", "decision", "execution", "remedy", "transfer", "dossier", "disclosure",
            "party", "supervision", "page");

    private final Map<String, String> chinese = load("zh_CN");
    private final Map<String, String> english = load("en");
    private final Map<String, String> official = read(List.of("/org/tiean/page/official_en.properties"));

    private static Map<String, String> load(String language) {
        return read(COMPONENTS.stream().map(component -> "/org/tiean/" + component + "/messages_" + language + ".properties").toList());
    }

    private static Map<String, String> read(List<String> bundles) {
        Map<String, String> texts = new HashMap<>();
        for (String name : bundles) {
            try (InputStream in = Messages.class.getResourceAsStream(name)) {
                if (in != null) {
                    Properties bundle = new Properties();
                    bundle.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                    bundle.forEach((key, text) -> texts.put((String) key, (String) text));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return Map.copyOf(texts);
    }

    /** The text in the language of the page being shown; Chinese outside a page. For {@code #{m.t('key')}}. */
    public String t(String key) {
        return text(pageLocale(), key);
    }

    public String t(String key, Object one) {
        return text(pageLocale(), key, one);
    }

    public String t(String key, Object one, Object two) {
        return text(pageLocale(), key, one, two);
    }

    public String t(String key, Object one, Object two, Object three) {
        return text(pageLocale(), key, one, two, three);
    }

    public String t(String key, Object one, Object two, Object three, Object four) {
        return text(pageLocale(), key, one, two, three, four);
    }

    /** The text of a constant, e.g. {@code page.stage.FILING}. */
    public String of(String prefix, Object constant) {
        return constant == null ? "" : t(prefix + "." + constant);
    }

    /**
     * A word of the law of which the code holds the Chinese, as documents print it: that word, or on an English page its
     * translation. For {@code #{m.official('document', kind, kind.title())}}.
     */
    public String official(String prefix, Object constant, String chineseWord) {
        return english(pageLocale()) ? official.getOrDefault(prefix + "." + constant, chineseWord) : chineseWord;
    }

    /**
     * The text in a language. An argument that is itself a key, such as {@code act.approve-filing}, is
     * translated too.
     */
    public String text(Locale locale, String key, Object... args) {
        Map<String, String> texts = english(locale) ? english : chinese;
        String pattern = texts.getOrDefault(key, chinese.getOrDefault(key, key));
        if (args.length == 0) {
            return pattern;
        }
        Object[] translated = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            translated[i] = args[i] instanceof String word && texts.containsKey(word) ? texts.get(word) : args[i];
            if (args[i] instanceof Enum<?> constant) {
                String name = "page." + constant.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT) + "." + constant;
                translated[i] = texts.getOrDefault(name, constant.name());
            }
        }
        return new MessageFormat(pattern.replace("'", "''"), locale).format(translated);
    }

    /** Why something was refused, with the clause behind it where there is one. */
    public String why(Locale locale, Refusal refusal) {
        String text = text(locale, refusal.key(), refusal.args().toArray());
        return refusal.basis().map(Citation::display).map(basis -> text + "（" + basis + "）").orElse(text);
    }

    private static boolean english(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
    }

    public Locale pageLocale() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return faces == null || faces.getViewRoot() == null ? Locale.SIMPLIFIED_CHINESE : faces.getViewRoot().getLocale();
    }
}
