<#import "pdf-parts.ftl" as p>
<html xmlns="http://www.w3.org/1999/xhtml" lang="${report.cover.language}">
<head>
<title>${look.inHead(report.title())}</title>
<style>
<#include "pdf.css">
</style>
</head>
<#-- More than fits below the usual room begins higher up, in smaller letters. -->
<#assign length = report.title()?length + report.cover.subtitle?length + report.cover.authors?join(", ")?length>
<body class="cover<#if (length > 240)> long</#if>">
<#if report.cover.marking.label()?has_content>
<div class="head-right"><@p.marking/></div>
<div class="foot-right"><@p.marking/></div>
</#if>
<div class="cover-space"></div>
<#if report.cover.casebook != report.title()><p class="kicker" dir="${look.direction(report.cover.casebook)}">${report.cover.casebook}</p></#if>
<h1 class="title" dir="${look.direction(report.title())}">${report.title()?has_content?then(report.title(), words("untitled"))}</h1>
<#if report.cover.subtitle?has_content><p class="subtitle" dir="${look.direction(report.cover.subtitle)}">${report.cover.subtitle}</p></#if>
<div class="rule"></div>
<table class="facts">
<tr><td class="label">${words("date")}</td><td>${dates.inUtc(report.cover.generated)}</td></tr>
<#if report.cover.authors?has_content><tr><td class="label">${words("byline")}</td><td><#list report.cover.authors as author><@p.isolated author/><#if author?has_next>, </#if></#list></td></tr></#if>
<tr><td class="label">${words("articles")}</td><td>${report.articles?size}</td></tr>
<tr><td class="label">${words("annotations")}</td><td>${report.notes().all()?size}</td></tr>
</table>
</body>
</html>
