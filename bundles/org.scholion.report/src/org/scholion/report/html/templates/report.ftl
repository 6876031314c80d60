<#-- The page. Names given: content, targets, dates, languages, addresses, palette. -->
<#import "text.ftl" as text>
<#import "overview.ftl" as overview>
<#import "article.ftl" as articles>
<#import "tables.ftl" as tables>
<#assign report = content.report()>
<#assign title = report.title?has_content?then(report.title, "Untitled casebook")>
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="Scholion">
<title>${title}</title>
<style>
<#include "style.css">
<#include "layers.ftl">
</style>
</head>
<body>
<a class="skip" href="#contents">Skip to the contents</a>
<header class="cover">
<p class="kind">Casebook report</p>
<h1 dir="auto">${title}</h1>
<dl class="facts">
<div><dt>Date</dt><dd><time datetime="${report.cover.generated?string}">${dates.inUtc(report.cover.generated)}</time></dd></div>
<#if report.analysts?has_content>
<div><dt>${(report.analysts?size == 1)?then("Analyst", "Analysts")}</dt><dd><#list report.analysts as analyst><@text.isolated analyst/><#sep>, </#list></dd></div>
</#if>
<div><dt>Content</dt><dd><@text.count report.articles?size "article"/>, <@text.count content.count() "annotation"/></dd></div>
</dl>
</header>
<@overview.contents/>
<main>
<@overview.articles/>
<#list content.articles() as section>
<@articles.article section/>
</#list>
<@tables.tables/>
</main>
</body>
</html>
