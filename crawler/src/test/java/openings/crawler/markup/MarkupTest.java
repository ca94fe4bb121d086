package openings.crawler.markup;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import openings.contract.posting.Provenance.ExtractionMethod;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"@type\": \"JobPosting\", \"title\": \"Baker\"}",
                "{\"@type\": [\"Thing\", \"JobPosting\"], \"title\": \"Baker\"}",
                "{\"@type\": \"http://schema.org/JobPosting\", \"title\": \"Baker\"}",
                "{\"@type\": \"schema:JobPosting\", \"title\": \"Baker\"}",
                "{\"@graph\": [{\"@type\": \"WebSite\"}, {\"@type\": \"JobPosting\", \"title\": \"Baker\"}]}",
                "{\"@type\": \"ItemList\", \"itemListElement\": [{\"@type\": \"ListItem\", \"item\": {\"@type\": \"JobPosting\", \"title\": \"Baker\"}}]}",
                "{\"@type\": \"WebPage\", \"mainEntity\": {\"@type\": \"JobPosting\", \"title\": \"Baker\"}}",
                "{&quot;@type&quot;: &quot;JobPosting&quot;, &quot;title&quot;: &quot;Baker&quot;}",
                "{\"@type\": \"WebSite\"}\n{\"@type\": \"JobPosting\", \"title\": \"Baker\"}",
                "//<![CDATA[\n{\"@type\": \"JobPosting\", \"title\": \"Baker\"}\n//]]>",
                "{\"@type\": \"JobPosting\" \"title\": \"Baker\", \"description\": \"The \"best\"\nbread\"}",
                "{\"@type\": \"JobPosting\", \"title\": \"Baker\", \"description\": \"cut off in the midd"
            })
    void findsThePostingWhereverItStands(String json) {
        Markup markup = read("<script type='application/ld+json; charset=utf-8'>" + json + "</script>");

        assertThat(markup.method()).isEqualTo(ExtractionMethod.JSON_LD);
        assertThat(markup.postings())
                .singleElement()
                .satisfies(posting -> assertThat(posting.get("title").asText()).isEqualTo("Baker"));
    }

    @Test
    void followsReferencesToOtherItemsOfThePage() {
        Markup markup = read("""
                <script type="application/ld+json">{"@type": "JobPosting", "title": "Baker", "hiringOrganization": {"@id": "#us"}}</script>
                <script type="application/ld+json">{"@type": "Organization", "@id": "#us", "name": "Bakery"}</script>
                """);

        JsonNode employer = markup.resolve(markup.postings().getFirst().get("hiringOrganization"));

        assertThat(employer.get("name").asText()).isEqualTo("Bakery");
    }

    @Test
    void countsScriptsThatCannotBeRead() {
        Markup markup = read("<script type='application/ld+json'>{\"@type\": \"JobPosting\", \"title\": </script>");

        assertThat(markup.postings()).isEmpty();
        assertThat(markup.broken()).isEqualTo(1);
    }

    @Test
    void readsMicrodataByTheStandard() {
        Markup markup = read("""
                <div id="where" itemprop="jobLocation" itemscope itemtype="https://schema.org/Place">
                  <data itemprop="address" value="Aarhus">here</data></div>
                <article itemscope itemtype="https://schema.org/JobPosting" itemid="/jobs/17" itemref="where when">
                  <a itemprop="title" href="/jobs/17">Baker</a> <a itemprop="url" href="/jobs/17">more</a>
                  <div itemprop="hiringOrganization" itemscope><span itemprop="name legalName">Bakery</span></div>
                  <img itemprop="image" src="bread.png"><div itemprop="description"><p>Bread.</p><p>Cake.</p></div></article>
                <p id="when"><time itemprop="datePosted" datetime="2026-01-05">today</time></p>
                """);

        JsonNode posting = markup.postings().getFirst();

        assertThat(markup.method()).isEqualTo(ExtractionMethod.MICRODATA);
        assertThat(posting.get("@id").asText()).isEqualTo("https://example.org/jobs/17");
        assertThat(posting.get("title").asText()).isEqualTo("Baker");
        assertThat(posting.get("url").asText()).isEqualTo("https://example.org/jobs/17");
        assertThat(posting.at("/hiringOrganization/name").asText()).isEqualTo("Bakery");
        assertThat(posting.at("/hiringOrganization/legalName").asText()).isEqualTo("Bakery");
        assertThat(posting.get("image").asText()).isEqualTo("https://example.org/bread.png");
        assertThat(posting.get("description").asText()).contains("<p>Cake.</p>");
        assertThat(posting.at("/jobLocation/address").asText()).isEqualTo("Aarhus");
        assertThat(posting.get("datePosted").asText()).isEqualTo("2026-01-05");
    }

    @Test
    void endsWhereItemsReferToThemselves() {
        Markup markup = read("<div id='a' itemscope itemprop='b' itemref='a' itemtype='https://schema.org/JobPosting'>"
                + "<b itemprop='title'>Baker</b><i itemscope itemprop='c' itemref='a'></i></div>");

        assertThat(markup.postings().size()).isLessThanOrEqualTo(1);
    }

    @Test
    void readsRdfaWithReferencesAndRelations() {
        Markup markup = read("""
                <div prefix="s: http://schema.org/" typeof="s:JobPosting" resource="#job"><h1 property="s:title">Baker</h1>
                  <div rel="s:hiringOrganization"><p typeof="s:Organization"><b property="s:name">Bakery</b></p></div>
                  <link property="s:jobLocation" resource="#place"><meta property="s:datePosted" content="2026-01-05"></div>
                <p typeof="s:Place" resource="#place"><span property="s:address">Aarhus</span></p>
                <p about="#job"><span property="s:industry">Food</span></p>
                """);

        JsonNode posting = markup.postings().getFirst();

        assertThat(markup.method()).isEqualTo(ExtractionMethod.RDFA);
        assertThat(posting.get("s:title").asText()).isEqualTo("Baker");
        assertThat(posting.at("/s:hiringOrganization/s:name").asText()).isEqualTo("Bakery");
        assertThat(posting.get("s:datePosted").asText()).isEqualTo("2026-01-05");
        assertThat(posting.get("s:industry").asText()).isEqualTo("Food");
        assertThat(markup.postings()).hasSize(1);
    }

    private static Markup read(String html) {
        return Markup.read(Jsoup.parse(html, "https://example.org/page"));
    }
}
