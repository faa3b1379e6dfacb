using FsCheck;
using FsCheck.Fluent;
using Rectification.Core.Tests.Generators;
using Rectification.Json;
using Rectification.Validation;

namespace Rectification.Core.Tests.Json;

public class RoundTripTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Any_notice_survives_write_read_write(bool recover)
        => Prop.ForAll(NoticeGenerator.Any, notice =>
        {
            var written = NoticeJson.Serialize(notice);
            var read = NoticeJson.Deserialize(written, new() { Recover = recover });
            Assert.Equal(notice, read);
            Assert.Equal(notice.GetHashCode(), read.GetHashCode());
            Assert.Equal(written, NoticeJson.Serialize(read));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Indented_and_compact_text_hold_the_same_notice()
        => Prop.ForAll(NoticeGenerator.Any, notice =>
            Assert.Equal(notice, NoticeJson.Deserialize(NoticeJson.Serialize(notice, indented: true)))).QuickCheckThrowOnFailure();

    [Fact]
    public void Compact_text_is_one_line()
        => Prop.ForAll(NoticeGenerator.Any, notice =>
            Assert.DoesNotContain('\n', NoticeJson.Serialize(NoticeJson.Deserialize(NoticeJson.Serialize(notice, indented: true))))).QuickCheckThrowOnFailure();

    [Fact]
    public void What_this_version_writes_is_read_without_a_problem()
        => Prop.ForAll(NoticeGenerator.OfThisVersion, notice =>
            Assert.DoesNotContain(NoticeJson.Read(NoticeJson.Serialize(notice), NoticeJsonReadOptions.Recoverable).Problems, problem => problem.Rule != Rules.UnknownName))
            .QuickCheckThrowOnFailure();
}
