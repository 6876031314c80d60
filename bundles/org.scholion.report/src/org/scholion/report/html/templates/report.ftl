<#--
  The page. Names given: report (the records), content (the same, arranged), parts (the names of the parts that have something to say), shown (whether one of them is there),
  words (headings in the reader's language), dates, numbers, kinds, markup (small pieces), targets (anchors), languages,
  addresses, palette,
  sources (a text for each article of the bibliography), charts and drawing (a directive that draws one of them).

  All elements are closed, so that what reads XML can read the page.
-->
<#import "text.ftl" as text>
<#import "cover.ftl" as cover>
<#import "contents.ftl" as contents>
<#import "prose.ftl" as prose>
<#import "points.ftl" as points>
<#import "summary.ftl" as summary>
<#import "stories.ftl" as stories>
<#import "claims.ftl" as claims>
<#import "entities.ftl" as entities>
<#import "facts.ftl" as facts>
<#import "layers.ftl" as layers>
<#import "method.ftl" as method>
<#import "notes.ftl" as notes>
<#import "appendix.ftl" as appendix>
<#global title = report.title?has_content?then(report.title, words("untitled-report"))>
<!DOCTYPE html>
<html lang="${languages.of(report.cover.language)}">
<head>
<meta charset="utf-8"/>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"/>
<meta name="referrer" content="no-referrer"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta name="color-scheme" content="light dark"/>
<meta name="generator" content="Scholion"/>
<title>${title}</title>
<style>
<#include "style.css">
<#include "print.css">
<#include "colors.ftl">
<#include "marking.ftl">
</style>
</head>
<body>
<a class="skip" href="#main">${words("skip")}</a>
<@cover.cover/>
<div class="sheet">
<@contents.contents/>
<main id="main" tabindex="-1">
<#if !report.articles?has_content>
<p class="empty">${words("no-articles")}</p>
</#if>
<#list parts as part>
<@text.part part>
<#switch part>
<#case "text"><@prose.own/><#break>
<#case "briefing"><@points.briefing/><#break>
<#case "key-points"><@points.keyPoints/><#break>
<#case "summary"><@summary.summary/><#break>
<#case "charts"><@summary.drawings/><#break>
<#case "stories"><@stories.stories/><#break>
<#case "timeline"><@stories.timeline/><#break>
<#case "claims"><@claims.claims/><#break>
<#case "contradictions"><@claims.contradictions/><#break>
<#case "entities"><@entities.entities/><#break>
<#case "quantities"><@facts.quantities/><#break>
<#case "quotations"><@facts.quotations/><#break>
<#case "layers"><@layers.tables/><#break>
<#case "codebook"><@layers.codebook/><#break>
<#case "method"><@method.method/><#break>
<#case "bibliography"><@method.bibliography/><#break>
<#case "notes"><@notes.notes/><#break>
<#case "appendix"><@appendix.appendix/><#break>
</#switch>
</@text.part>
</#list>
</main>
</div>
<footer class="colophon">
<@cover.marking/>
<p>${title} · ${dates.inUtc(report.cover.generated)}</p>
</footer>
</body>
</html>
