package org.muster.producer.page;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** What stands on a page beside its article. */
final class Clutter {
    private static final Set<String> CODE = Set.of("script", "style", "noscript", "template");

    private static final Set<String> NEVER_TEXT = Set.of(
            "iframe",
            "object",
            "embed",
            "svg",
            "canvas",
            "audio",
            "video",
            "button",
            "input",
            "select",
            "textarea",
            "form",
            "nav",
            "aside",
            "footer",
            "figure",
            "figcaption",
            "menu",
            "dialog");

    private static final Set<String> ROLES =
            Set.of("navigation", "complementary", "contentinfo", "banner", "dialog", "search");

    /** Words in a class or an id that say what an element is for. */
    private static final Pattern NAME = Pattern.compile(
            "(?:^|[-_\\s])(?:share|sharing|social|related|relatedposts|recommended|"
                    + "recommendations|promo|promos|promoted|advert|adverts|advertisement|ad|ads|sponsored|newsletter|subscribe|"
                    + "subscription|paywall|comment|comments|disqus|caption|credit|credits|breadcrumb|breadcrumbs|cookie|cookies|"
                    + "consent|sidebar|toolbar|popular|trending|byline|tags|taglist|topics|outbrain|taboola|readmore|inset|"
                    + "skip|screen-reader-text|visually-hidden|sr-only|correction-policy|bio|signup|jump|widget|pagination|"
                    + "read-more|most-read|see-also|also-read|more-stories|timestamp|metadata|print-only)(?:$|[-_\\s])|(?:^|\\s)teasers?(?:$|\\s)");

    private static final Set<String> LINES = Set.of(
            "advert",
            "advertisement",
            "advertising",
            "ad",
            "share",
            "share this",
            "share this article",
            "share this story",
            "read more",
            "continue reading",
            "story continues below advertisement",
            "article continues below",
            "sign up",
            "subscribe",
            "comments",
            "related",
            "related stories",
            "related articles",
            "recommended",
            "image source, getty images",
            "getty images",
            "print",
            "email",
            "save",
            "copy link",
            "link copied",
            "follow us");

    private static final Pattern LEADS_AWAY = Pattern.compile(
            "(?:read more|read also|also read|see also|read next|watch|listen|related|more on this(?: story)?|photo|"
                    + "image source|file photo|follow us on|sign up (?:for|to)|subscribe to|click here|download)\\s*[:|>]?\\s.{0,160}",
            Pattern.DOTALL);

    /** "Reporting by …; Editing by …" */
    private static final Pattern SIGNS_OFF =
            Pattern.compile("\\(?(?:additional )?(?:reporting|writing|editing|compiled) by .{0,160}", Pattern.DOTALL);

    private Clutter() {}

    /** Takes it out of the document, unless it holds the better half of all text. */
    static void remove(Document document) {
        Map<Node, Integer> lengths = lengths(document);
        int half = lengths.get(document.body()) / 2;
        Map<String, Boolean> names = new HashMap<>();
        NodeTraversor.filter(
                (node, depth) -> {
                    boolean clutter = node instanceof Element element
                            && element != document.body()
                            && (CODE.contains(element.normalName())
                                    || isClutter(element, names) && lengths.get(element) <= half);
                    return clutter ? NodeFilter.FilterResult.REMOVE : NodeFilter.FilterResult.CONTINUE;
                },
                document.body());
    }

    /** How much text each element holds, in one walk. */
    private static Map<Node, Integer> lengths(Document document) {
        Map<Node, Integer> lengths = new IdentityHashMap<>();
        int[] sum = {0};
        NodeTraversor.traverse(
                new NodeVisitor() {
                    @Override
                    public void head(Node node, int depth) {
                        if (node instanceof TextNode text) {
                            sum[0] += text.getWholeText().strip().length();
                        } else {
                            lengths.put(node, sum[0]);
                        }
                    }

                    @Override
                    public void tail(Node node, int depth) {
                        lengths.computeIfPresent(node, (same, before) -> sum[0] - before);
                    }
                },
                document.body());
        return lengths;
    }

    /** @param names of this page that were looked at before; most come again and again */
    private static boolean isClutter(Element element, Map<String, Boolean> names) {
        if (NEVER_TEXT.contains(element.normalName())) {
            return true;
        }
        if (element.attributesSize() == 0) {
            return false;
        }
        String style = element.attr("style").replace(" ", "");
        return ROLES.contains(element.attr("role"))
                || element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || style.contains("display:none")
                || names.computeIfAbsent(element.className(), Clutter::isName)
                || names.computeIfAbsent(element.id(), Clutter::isName);
    }

    private static boolean isName(String name) {
        return NAME.matcher(name.toLowerCase(Locale.ROOT)).find();
    }

    /** Whether a line that stands alone is a label, a caption or a signpost. */
    static boolean isLine(String line) {
        String words = line.toLowerCase(Locale.ROOT).strip();
        return LINES.contains(words)
                || words.length() < 200 && SIGNS_OFF.matcher(words).matches()
                || words.length() < 200 && LEADS_AWAY.matcher(words).matches() && !ends(words);
    }

    private static boolean ends(String words) {
        return words.endsWith(".");
    }
}
