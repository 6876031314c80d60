<#import "text.ftl" as text>

<#-- The title page. -->
<#macro cover>
<#local cover = report.cover>
<header class="cover">
<div class="head"><p class="kind">${words("kind-of-document")}</p><@marking/></div>
<div class="titles">
<h1 dir="auto">${title}</h1>
<#if cover.subtitle?has_content>
<p class="subtitle" dir="auto">${cover.subtitle}</p>
</#if>
</div>
<dl class="facts">
<#if cover.authors?has_content>
<div><dt>${words("authors")}</dt><dd><#list cover.authors as author><bdi>${author}</bdi><#sep>, </#list></dd></div>
</#if>
<div><dt>${words("date")}</dt><dd><time datetime="${cover.generated?string}">${dates.inUtc(cover.generated)}</time></dd></div>
<#if cover.casebook?has_content && cover.casebook != cover.title>
<div><dt>${words("casebook")}</dt><dd><bdi>${cover.casebook}</bdi></dd></div>
</#if>
<#if report.analysts?has_content && report.analysts?join("\n") != cover.authors?join("\n")>
<div><dt>${words("analysts")}</dt><dd><#list report.analysts as analyst><bdi>${analyst}</bdi><#sep>, </#list></dd></div>
</#if>
<div><dt>${words("content")}</dt><dd>${words("count-articles", report.articles?size)}, ${words("count-annotations", content.count())}</dd></div>
</dl>
</header>
</#macro>

<#-- The label of the Traffic Light Protocol in its own colour on black. -->
<#macro marking>
<#local label = report.cover.marking.label()>
<#if label?has_content>
<p class="marking ${report.cover.marking?lower_case?replace("_", "-")}">${label}</p>
</#if>
</#macro>
