<@p.heading "claims"/>
<#list items as piece>
<#if piece.first><div class="room"></div><h2 class="at" id="${look.anchor()}" dir="${look.direction(piece.topic.name)}">${piece.topic.name?has_content?then(piece.topic.name, words("no-topic"))}</h2></#if>
<table>
<colgroup><col style="width: 44%"/><col style="width: 17%"/><col style="width: 14%"/><col style="width: 9%"/><col style="width: 16%"/></colgroup>
<thead><tr><th>${words("claim")}</th><th>${words("speaker")}</th><th>${words("hedge")}</th><th>${words("grade")}</th><th class="number">${words("independent")}</th></tr></thead>
<tbody>
<#list piece.statements as statement>
<tr><td class="words"><@p.quoted statement.entries[0]/><@p.refs statement.entries/><#if statement.disputed> <span class="quiet disputed">${words("disputed")}</span></#if></td><td><@p.isolated statement.speaker/></td><td><@p.isolated statement.hedge/></td><td class="grade">${statement.grade.text()}</td><td class="number">${statement.independentSources}</td></tr>
</#list>
</tbody>
</table>
</#list>
