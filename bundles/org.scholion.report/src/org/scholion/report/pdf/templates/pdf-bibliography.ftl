<@p.heading "bibliography"/>
<table>
<colgroup><col style="width: 6%"/><col style="width: 84%"/><col style="width: 10%"/></colgroup>
<thead><tr><th></th><th>${words("source")}</th><th>${words("reliability")}</th></tr></thead>
<tbody>
<#list items as article>
<tr><td><span class="at" id="b${article.number}">${article.number}</span></td><td class="words" dir="${look.direction(look.citation(article))}"><a href="go:a${article.number}">${look.citation(article)}</a><#if article.url?has_content> <@p.web article.url/></#if></td><td class="grade">${article.reliability}</td></tr>
</#list>
</tbody>
</table>
