<#-- One stretch of the report. Names given: report, words, dates, look, palette, languages, addresses, sections. -->
<#import "pdf-parts.ftl" as p>
<html xmlns="http://www.w3.org/1999/xhtml" lang="${report.cover.language}">
<head>
<title>${look.inHead(report.title())}</title>
<style>
<#include "pdf.css">
<#include "pdf-colors.ftl">
</style>
</head>
<body>
<div class="head-left" dir="${look.direction(report.title())}">${look.inHead(report.title())}</div>
<#if report.cover.marking.label()?has_content>
<div class="head-right"><@p.marking/></div>
<div class="foot-right"><@p.marking/></div>
</#if>
<#list sections as section>
<#global items = section.items first = section.first top = section?is_first>
<#include section.file()>
</#list>
</body>
</html>
