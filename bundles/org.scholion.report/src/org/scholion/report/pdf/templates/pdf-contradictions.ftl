<@p.heading "contradictions"/>
<#list items as pair>
<table class="pair">
<colgroup><col style="width: 50%"/><col style="width: 50%"/></colgroup>
<tbody><tr><@side pair.entry/><@side pair.other/></tr>
<tr><td colspan="2" class="quiet">${words("analyst")}: <@p.isolated pair.analyst/></td></tr></tbody>
</table>
</#list>

<#macro side id>
<td class="words side"><@p.quoted id/><@p.refs [id]/><#local note = look.note(id)!><#if note?has_content><div class="quiet"><@p.origin note.article/> · ${note.entry.grade.text()}</div></#if></td>
</#macro>
