<#import "pdf-parts.ftl" as p>
<#if first><h1 class="top">${words("contents")}</h1></#if>
<table class="contents">
<colgroup><col style="width: 90%"/><col style="width: 10%"/></colgroup>
<tbody>
<#list items as line>
<tr class="level-${line.level}"><td class="name" dir="${look.direction(line.words)}"><a href="go:${line.anchor}">${line.words}</a></td><td class="number"><a href="go:${line.anchor}">${line.page}</a></td></tr>
</#list>
</tbody>
</table>
