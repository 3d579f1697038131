package org.muster.producer.web;

import java.io.ByteArrayInputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Sitemaps, those for news among them, and indexes of sitemaps. XML with a DOCTYPE is refused. */
final class Sitemap {
    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XML.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    private final List<Listing.Item> pages = new ArrayList<>();
    private final List<String> lists = new ArrayList<>();
    private String location;
    private String title;
    private String published;
    private String modified;

    private Sitemap() {}

    static Listing read(WebResource resource) throws WebException {
        Sitemap sitemap = new Sitemap();
        try {
            XMLStreamReader reader = XML.createXMLStreamReader(new ByteArrayInputStream(resource.body()));
            while (reader.hasNext()) {
                sitemap.read(reader.next(), reader);
            }
        } catch (XMLStreamException e) {
            throw new WebException("is a broken sitemap: "
                    + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
        return new Listing(sitemap.pages, sitemap.lists);
    }

    private void read(int event, XMLStreamReader reader) throws XMLStreamException, WebException {
        if (event == XMLStreamConstants.DTD) {
            throw new WebException("has a DOCTYPE, which is not read; a sitemap needs none");
        }
        if (event == XMLStreamConstants.START_ELEMENT) {
            switch (reader.getLocalName()) {
                case "loc" ->
                    location = location == null ? reader.getElementText().strip() : location;
                case "title" -> title = reader.getElementText().strip();
                case "publication_date" -> published = reader.getElementText().strip();
                case "lastmod" -> modified = reader.getElementText().strip();
                default -> {
                    // Pictures, languages and the like say nothing of the article.
                }
            }
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            end(reader.getLocalName());
        }
    }

    private void end(String element) {
        boolean page = element.equals("url");
        if (location != null && page) {
            pages.add(new Listing.Item(location, title, published, instant(modified)));
        } else if (location != null && element.equals("sitemap")) {
            lists.add(location);
        }
        if (page || element.equals("sitemap")) {
            location = null;
            title = null;
            published = null;
            modified = null;
        }
    }

    /** A day alone says too little to know whether a page was read before or after it. */
    private static Instant instant(String time) {
        try {
            return time == null ? null : OffsetDateTime.parse(time).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
