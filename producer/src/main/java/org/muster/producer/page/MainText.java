package org.muster.producer.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Finds the element that holds the running text of a page, and reads its paragraphs. */
final class MainText {
    /** An element is the article's when it holds this part of all running text; its parent then adds only surroundings. */
    private static final double BULK = 0.75;

    /** So much of an article's text wears the dress that its paragraphs wear elsewhere, too. */
    private static final double USUAL = 0.3;

    private static final int RUNNING = 40;
    private static final Set<String> PARAGRAPHS = Set.of("p", "li", "blockquote", "pre", "h2", "h3", "h4", "dd");

    /**
     * @param block the innermost block that holds the words
     * @param linked how many of its characters are links
     */
    private record Line(String text, Element block, int linked) {
        boolean belongs() {
            return linked * 2 <= text.length() && !Clutter.isLine(text) && (isParagraph() || isRunning());
        }

        boolean isRunning() {
            return text.length() >= RUNNING || text.endsWith(".");
        }

        /** How it is marked up: the paragraphs of one body look alike, wherever they stand. Null when it has no class. */
        String dress() {
            Element parent = block.parent();
            String classes = block.className().isEmpty() && parent != null ? parent.className() : block.className();
            return classes.isBlank()
                    ? null
                    : block.normalName() + "." + classes.strip().split("\\s", 2)[0];
        }

        private boolean isParagraph() {
            return PARAGRAPHS.contains(block.normalName());
        }
    }

    private MainText() {}

    /** Changes the document. */
    static String of(Document document, String title) {
        Clutter.remove(document);
        List<Line> lines = lines(document.body()).stream()
                .filter(Line::belongs)
                .filter(line -> !line.text().equalsIgnoreCase(title)
                        && !line.block().normalName().equals("h1"))
                .toList();
        Element root = root(document, lines);
        String dress = usualDress(lines, root);
        return lines.stream()
                .filter(line -> isInside(line.block(), root) || dress != null && dress.equals(line.dress()))
                .map(Line::text)
                .collect(Collectors.joining("\n\n"));
    }

    /** The dress in which the most text inside the root stands, and a good part of it; or null. */
    private static String usualDress(List<Line> lines, Element root) {
        Map<String, Integer> dresses = new HashMap<>();
        int all = 0;
        for (Line line : lines) {
            if (isInside(line.block(), root)) {
                all += line.text().length();
                if (line.dress() != null) {
                    dresses.merge(line.dress(), line.text().length(), Integer::sum);
                }
            }
        }
        int enough = (int) (USUAL * all);
        return dresses.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(dress -> dress.getValue() >= enough)
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private static boolean isInside(Element block, Element root) {
        for (Element at = block; at != null; at = at.parent()) {
            if (at == root) {
                return true;
            }
        }
        return false;
    }

    /** From the body downwards, as long as one child holds the bulk of the running text. */
    private static Element root(Document document, List<Line> lines) {
        Map<Element, Integer> mass = new HashMap<>();
        int all = 0;
        for (Line line : lines) {
            if (line.isRunning()) {
                all += line.text().length();
                for (Element at = line.block(); at != null; at = at.parent()) {
                    mass.merge(at, line.text().length(), Integer::sum);
                }
            }
        }
        Element root = document.body();
        Element deeper = root;
        while (deeper != null) {
            root = deeper;
            deeper = null;
            for (Element child : root.children()) {
                if (!PARAGRAPHS.contains(child.normalName()) && mass.getOrDefault(child, 0) > BULK * all) {
                    deeper = child;
                }
            }
        }
        return root;
    }

    private static List<Line> lines(Element body) {
        LineCollector collector = new LineCollector(body);
        NodeTraversor.traverse(collector, body);
        collector.flush();
        return collector.lines;
    }

    /** Cuts the text at the edges of blocks and at line breaks. */
    private static final class LineCollector implements NodeVisitor {
        private final List<Line> lines = new ArrayList<>();
        private final StringBuilder words = new StringBuilder();
        private Element block;
        private int linked;
        private int links;

        LineCollector(Element body) {
            block = body;
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                words.append(text.getWholeText());
                linked += links > 0 ? text.getWholeText().strip().length() : 0;
            } else if (node instanceof Element element) {
                if (element.normalName().equals("a")) {
                    links++;
                } else if (element.normalName().equals("br")) {
                    flush();
                } else if (element.isBlock()) {
                    flush();
                    block = element;
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                if (element.normalName().equals("a")) {
                    links--;
                } else if (element.isBlock()) {
                    flush();
                    block = element.parent() == null ? element : enclosing(element.parent());
                }
            }
        }

        private static Element enclosing(Element element) {
            Element at = element;
            while (!at.isBlock() && at.parent() != null) {
                at = at.parent();
            }
            return at;
        }

        void flush() {
            String text = collapsed();
            if (!text.isEmpty()) {
                lines.add(new Line(text, block, linked));
            }
            words.setLength(0);
            linked = 0;
        }

        /** One space for all white space in a row, and none at the edges. */
        private String collapsed() {
            StringBuilder text = new StringBuilder(words.length());
            boolean gap = false;
            for (int i = 0; i < words.length(); i++) {
                char c = words.charAt(i);
                if (c == '\u00a0' || Character.isWhitespace(c)) {
                    gap = text.length() > 0;
                } else {
                    if (gap) {
                        text.append(' ');
                        gap = false;
                    }
                    text.append(c);
                }
            }
            return text.toString();
        }
    }
}
