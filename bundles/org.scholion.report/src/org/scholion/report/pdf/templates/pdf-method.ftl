<@p.heading "method"/>
<#assign method = report.method>
<table class="facts">
<tr><td class="label">${words("casebook")}</td><td><@p.isolated report.cover.casebook/></td></tr>
<tr><td class="label">${words("articles")}</td><td>${report.articles?size} / ${method.casebookArticles}</td></tr>
<#list method.leftOut as reason><tr><td class="label">${words("left-out")}</td><td>${reason.count}: <@p.isolated reason.label/></td></tr></#list>
</table>
<#list method.selection as sentence><p>${sentence}</p></#list>
<#list method.problems as problem><p class="warning">${problem}</p></#list>
<#list report.warnings as warning><p class="warning">${warning}</p></#list>
